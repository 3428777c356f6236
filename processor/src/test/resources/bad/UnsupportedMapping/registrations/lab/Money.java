package lab;

import java.io.Serializable;

public class Money implements Serializable {}
