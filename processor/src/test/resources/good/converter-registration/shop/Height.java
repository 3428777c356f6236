package shop;


public class Height extends Size {}
