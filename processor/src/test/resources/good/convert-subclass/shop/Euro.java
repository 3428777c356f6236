package shop;


public class Euro extends Money {}
