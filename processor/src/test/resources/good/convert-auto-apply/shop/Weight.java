package shop;

public class Weight {
    int grams;
}
