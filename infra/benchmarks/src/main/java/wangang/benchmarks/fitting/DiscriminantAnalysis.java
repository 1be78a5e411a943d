package wangang.benchmarks.fitting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleEVD;
import org.ejml.simple.SimpleMatrix;
import wangang.matching.meaning.Projection;

/**
 * Linear discriminant analysis (Fisher 1936; Rao 1948) with a within-class covariance shrunk towards a multiple of the
 * identity and class means shrunk towards the common mean, so that occupations with one title do no harm.
 */
final class DiscriminantAnalysis {

    private static final double RIDGE = 3;
    private static final double PSEUDO_COUNT = 3;

    private final int classes;
    private final int dimensions;

    /** @param dimensions that are kept */
    DiscriminantAnalysis(int classes, int dimensions) {
        this.classes = classes;
        this.dimensions = dimensions;
    }

    /** @param embeddings of length 1, one for each class and weight */
    Projection fit(List<float[]> embeddings, int[] classOf, double[] weights) {
        int width = embeddings.getFirst().length;
        var mean = new double[width];
        var sums = new double[classes][width];
        var counts = new double[classes];
        double all = 0;
        for (int row = 0; row < classOf.length; row++) {
            all += weights[row];
            counts[classOf[row]] += weights[row];
            add(sums[classOf[row]], embeddings.get(row), weights[row]);
            add(mean, embeddings.get(row), weights[row]);
        }
        scale(mean, 1 / all);
        var whitening = whitening(within(embeddings, classOf, weights, sums, counts));
        var between = new SimpleMatrix(classes, width);
        for (int number = 0; number < classes; number++) {
            for (int column = 0; counts[number] > 0 && column < width; column++) {
                double shrunk = (sums[number][column] + PSEUDO_COUNT * mean[column]) / (counts[number] + PSEUDO_COUNT);
                between.set(number, column, (shrunk - mean[column]) * Math.sqrt(counts[number]));
            }
        }
        var spread = between.mult(whitening);
        return projection(mean, whitening, spread.transpose().mult(spread).eig());
    }

    private static SimpleMatrix within(
            List<float[]> embeddings, int[] classOf, double[] weights, double[][] sums, double[] counts) {
        int width = embeddings.getFirst().length;
        var deviations = new DMatrixRMaj(classOf.length, width);
        double weight = 0;
        for (int row = 0; row < classOf.length; row++) {
            weight += weights[row];
            for (int column = 0; column < width; column++) {
                double classMean = sums[classOf[row]][column] / counts[classOf[row]];
                deviations.set(row, column, (embeddings.get(row)[column] - classMean) * Math.sqrt(weights[row]));
            }
        }
        long occupied = Arrays.stream(classOf).distinct().count();
        var matrix = SimpleMatrix.wrap(deviations);
        var covariance = matrix.transpose().mult(matrix).divide(Math.max(1, weight - occupied));
        return covariance.plus(SimpleMatrix.identity(width).scale(RIDGE * covariance.trace() / width));
    }

    /** The inverse square root. */
    private static SimpleMatrix whitening(SimpleMatrix covariance) {
        var parts = covariance.eig();
        var whitening = new SimpleMatrix(covariance.getNumRows(), covariance.getNumCols());
        for (int part = 0; part < parts.getNumberOfEigenvalues(); part++) {
            var vector = Objects.requireNonNull(parts.getEigenVector(part));
            whitening = whitening.plus(vector.mult(vector.transpose())
                    .scale(1 / Math.sqrt(parts.getEigenvalue(part).getReal())));
        }
        return whitening;
    }

    private Projection projection(double[] mean, SimpleMatrix whitening, SimpleEVD<SimpleMatrix> parts) {
        var best = IntStream.range(0, parts.getNumberOfEigenvalues())
                .boxed()
                .sorted((one, other) -> Double.compare(
                        parts.getEigenvalue(other).getReal(),
                        parts.getEigenvalue(one).getReal()))
                .limit(dimensions)
                .toList();
        var matrix = new float[best.size()][];
        for (int row = 0; row < matrix.length; row++) {
            matrix[row] = floats(whitening.mult(Objects.requireNonNull(parts.getEigenVector(best.get(row)))));
        }
        return new Projection(floats(new SimpleMatrix(mean.length, 1, true, mean)), matrix);
    }

    private static float[] floats(SimpleMatrix column) {
        var numbers = new float[column.getNumRows()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = (float) column.get(row);
        }
        return numbers;
    }

    private static void add(double[] sum, float[] numbers, double weight) {
        for (int position = 0; position < sum.length; position++) {
            sum[position] += numbers[position] * weight;
        }
    }

    private static void scale(double[] numbers, double factor) {
        for (int position = 0; position < numbers.length; position++) {
            numbers[position] *= factor;
        }
    }
}
