package shop;

import java.io.Serializable;

public class Size implements Serializable {}
