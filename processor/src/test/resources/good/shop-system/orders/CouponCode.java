package orders;

public record CouponCode(String text) {}
