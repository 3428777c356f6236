package dev.lintel.processor.ecj;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a class file's fields and methods, in its order, which is that of the source (Java Virtual Machine
 * Specification, section 4.1: nobody has to keep it, and every compiler does).
 *
 * @param fields the fields, enum constants among them
 * @param methods the methods
 */
record ClassFileMembers(List<String> fields, List<String> methods) {

    private static final int MAGIC = 0xCAFEBABE;

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ClassFileMembers read(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.skipNBytes(4);
        String[] names = readNames(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        return new ClassFileMembers(readMembers(in, names), readMembers(in, names));
    }

    /** The texts of the constant pool; other constants are passed over, by their sizes. */
    private static String[] readNames(DataInputStream in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 1; i < names.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // a long or a double takes two places
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("an unknown constant " + tag);
            }
        }
        return names;
    }

    private static List<String> readMembers(DataInputStream in, String[] names) throws IOException {
        List<String> members = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2);
            members.add(names[in.readUnsignedShort()]);
            in.skipNBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
        return members;
    }
}
