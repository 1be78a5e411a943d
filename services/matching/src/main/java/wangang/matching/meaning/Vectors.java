package wangang.matching.meaning;

/** Arithmetic on directions, in numbers and in bytes. */
final class Vectors {

    private Vectors() {}

    /** In four sums, which a processor adds up side by side. */
    static float dot(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int position = 0;
        for (; position + 3 < one.length; position += 4) {
            first += one[position] * other[position];
            second += one[position + 1] * other[position + 1];
            third += one[position + 2] * other[position + 2];
            fourth += one[position + 3] * other[position + 3];
        }
        for (; position < one.length; position++) {
            first += one[position] * other[position];
        }
        return (first + second) + (third + fourth);
    }

    static float[] normalized(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        var unit = new float[vector.length];
        if (length > 0) {
            for (int position = 0; position < vector.length; position++) {
                unit[position] = vector[position] / length;
            }
        }
        return unit;
    }

    /** One byte a number, the largest becoming 127 or −127: the direction stays, the length does not. */
    static byte[] quantized(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var bytes = new byte[vector.length];
        if (largest > 0) {
            for (int position = 0; position < vector.length; position++) {
                bytes[position] = (byte) Math.round(vector[position] / largest * Byte.MAX_VALUE);
            }
        }
        return bytes;
    }

    static double cosine(byte[] one, byte[] other) {
        long product = 0;
        long lengthOfOne = 0;
        long lengthOfOther = 0;
        for (int position = 0; position < one.length; position++) {
            product += one[position] * other[position];
            lengthOfOne += one[position] * one[position];
            lengthOfOther += other[position] * other[position];
        }
        return lengthOfOne == 0 || lengthOfOther == 0 ? 0 : product / Math.sqrt((double) lengthOfOne * lengthOfOther);
    }
}
