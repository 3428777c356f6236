package shop;

public interface Party {
    Long getId();
}
