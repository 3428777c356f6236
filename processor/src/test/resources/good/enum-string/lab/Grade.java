package lab;

public enum Grade {
    ZEBRA {
        @Override
        boolean striped() {
            return true;
        }
    },
    APE {
        @Override
        boolean striped() {
            return false;
        }
    },
    MULE {
        @Override
        boolean striped() {
            return false;
        }
    };

    abstract boolean striped();

    static final String NOT_A_CONSTANT = "x";
}
