package shop;

import java.io.Serializable;

public record LineId(Long order, int position) implements Serializable {}
