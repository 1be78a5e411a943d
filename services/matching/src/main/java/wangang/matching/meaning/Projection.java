package wangang.matching.meaning;

/**
 * Linear discriminant projection (Fisher 1936; Rao 1948) of sentence embeddings: keeps what tells occupations apart.
 */
public final class Projection {

    private final float[] mean;
    private final float[][] matrix;

    /**
     * @param mean of the embeddings it was fitted on
     * @param matrix one row per dimension kept, each as long as the mean
     */
    public Projection(float[] mean, float[][] matrix) {
        this.mean = mean.clone();
        this.matrix = matrix.clone();
    }

    float[] mean() {
        return mean;
    }

    float[][] matrix() {
        return matrix;
    }

    public int dimensions() {
        return matrix.length;
    }

    /** Projected, one byte a number. */
    public byte[] example(float[] embedding) {
        return Vectors.quantized(project(embedding));
    }

    /** Of length 1. */
    public float[] project(float[] embedding) {
        var centred = new float[mean.length];
        for (int position = 0; position < mean.length; position++) {
            centred[position] = embedding[position] - mean[position];
        }
        var projected = new float[matrix.length];
        for (int dimension = 0; dimension < matrix.length; dimension++) {
            projected[dimension] = Vectors.dot(matrix[dimension], centred);
        }
        return Vectors.normalized(projected);
    }
}
