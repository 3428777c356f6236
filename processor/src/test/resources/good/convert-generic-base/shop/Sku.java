package shop;

public record Sku(String text) {}
