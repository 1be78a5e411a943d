package wangang.benchmarks.fitting;

import org.ejml.simple.SimpleMatrix;

/** Logistic regression of right or wrong on a few numbers, by Newton's method with a light ridge. */
final class Calibration {

    private static final int ROUNDS = 30;
    private static final double RIDGE = 1e-3;

    private Calibration() {}

    /** Intercept, then one slope a feature. */
    static double[] fit(double[][] features, boolean[] right) {
        int size = features[0].length + 1;
        var weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new SimpleMatrix(size, 1);
            var hessian = SimpleMatrix.identity(size).scale(RIDGE);
            for (int row = 0; row < features.length; row++) {
                var input = new SimpleMatrix(size, 1);
                input.set(0, 0, 1);
                for (int column = 1; column < size; column++) {
                    input.set(column, 0, features[row][column - 1]);
                }
                double sum = 0;
                for (int column = 0; column < size; column++) {
                    sum += weights[column] * input.get(column, 0);
                }
                double probability = 1 / (1 + Math.exp(-sum));
                gradient = gradient.plus(input.scale((right[row] ? 1 : 0) - probability));
                hessian = hessian.plus(input.mult(input.transpose()).scale(probability * (1 - probability)));
            }
            var step = hessian.solve(gradient);
            for (int column = 0; column < size; column++) {
                weights[column] += step.get(column, 0);
            }
        }
        return weights;
    }
}
