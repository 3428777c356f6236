package shop;

public record Weight(int grams) {}
