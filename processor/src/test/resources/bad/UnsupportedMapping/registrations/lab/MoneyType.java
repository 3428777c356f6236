package lab;


public class MoneyType {}
