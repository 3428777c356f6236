package shop;

import java.io.Serializable;

public class Weight implements Serializable {}
