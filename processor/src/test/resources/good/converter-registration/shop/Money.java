package shop;

import java.io.Serializable;

public class Money implements Serializable {}
