package lab;


public interface Place {}
