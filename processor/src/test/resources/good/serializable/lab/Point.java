package lab;

import java.io.Serializable;

public class Point implements Serializable {
    int x;
    int y;
}
