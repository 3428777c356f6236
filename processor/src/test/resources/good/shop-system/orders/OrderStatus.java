package orders;

public enum OrderStatus {
    OPEN,
    PAID,
    SHIPPED,
    CANCELLED
}
