package wangang.matching.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fitted parameters: a projection, and examples of titles in it with the occupation of each (中华人民共和国职业分类大典, 2022).
 * {@code owners} are hashes of the titles that judges labelled, 0 for those of the catalogue itself.
 */
public final class OccupationSpace {

    /** Digits of a code that name its minor group (小类), as in 2-02-10. */
    private static final int MINOR_GROUP = 7;

    private static final int FORM = 1;
    private static final int CALIBRATION = 3;

    private final List<String> codes;
    private final Projection projection;
    private final short[] occupations;
    private final byte[][] examples;
    private final long[] owners;
    private final double[] calibration;

    /**
     * @param codes of the occupations, in the order of their numbers
     * @param projection of embeddings
     * @param occupations of the examples, by number
     * @param examples directions, one byte a number
     * @param owners for leaving a title out of its own judgement
     * @param calibration intercept and slopes of {@link OccupationCoder}'s confidence
     */
    public OccupationSpace(
            List<String> codes,
            Projection projection,
            short[] occupations,
            byte[][] examples,
            long[] owners,
            double[] calibration) {
        this.codes = List.copyOf(codes);
        this.projection = projection;
        this.occupations = occupations.clone();
        this.examples = examples.clone();
        this.owners = owners.clone();
        this.calibration = calibration.clone();
    }

    public List<String> codes() {
        return codes;
    }

    Projection projection() {
        return projection;
    }

    /** The occupation's number of one example. */
    short occupation(int example) {
        return occupations[example];
    }

    byte[] direction(int example) {
        return examples[example];
    }

    long owner(int example) {
        return owners[example];
    }

    int size() {
        return examples.length;
    }

    double calibration(int number) {
        return calibration[number];
    }

    /** Of each occupation, the number of its minor group. */
    short[] minorGroups() {
        Map<String, Short> numbers = new LinkedHashMap<>();
        var groups = new short[codes.size()];
        for (int occupation = 0; occupation < groups.length; occupation++) {
            groups[occupation] = numbers.computeIfAbsent(
                    codes.get(occupation).substring(0, MINOR_GROUP), group -> (short) numbers.size());
        }
        return groups;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeInt(codes.size());
        for (var code : codes) {
            out.writeUTF(code);
        }
        write(out, projection.mean());
        out.writeInt(projection.dimensions());
        for (var row : projection.matrix()) {
            write(out, row);
        }
        out.writeInt(examples.length);
        for (int example = 0; example < examples.length; example++) {
            out.writeShort(occupations[example]);
            out.writeLong(owners[example]);
            out.write(examples[example]);
        }
        for (double number : calibration) {
            out.writeDouble(number);
        }
    }

    static OccupationSpace read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("the parameters are of another version");
        }
        int count = in.readInt();
        var codes = new ArrayList<String>(count);
        for (int occupation = 0; occupation < count; occupation++) {
            codes.add(in.readUTF());
        }
        var mean = readFloats(in);
        var matrix = new float[in.readInt()][];
        for (int dimension = 0; dimension < matrix.length; dimension++) {
            matrix[dimension] = readFloats(in);
        }
        var examples = new byte[in.readInt()][matrix.length];
        var occupations = new short[examples.length];
        var owners = new long[examples.length];
        for (int example = 0; example < examples.length; example++) {
            occupations[example] = in.readShort();
            owners[example] = in.readLong();
            in.readFully(examples[example]);
        }
        var calibration = new double[CALIBRATION];
        for (int number = 0; number < CALIBRATION; number++) {
            calibration[number] = in.readDouble();
        }
        return new OccupationSpace(
                List.copyOf(codes), new Projection(mean, matrix), occupations, examples, owners, calibration);
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static float[] readFloats(DataInputStream in) throws IOException {
        var numbers = new float[in.readInt()];
        for (int position = 0; position < numbers.length; position++) {
            numbers[position] = in.readFloat();
        }
        return numbers;
    }
}
