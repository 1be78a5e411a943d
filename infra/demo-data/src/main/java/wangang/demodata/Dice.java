package wangang.demodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance with a seed per thing that is made, so that a change to one leaves the others as they were. */
public final class Dice {

    private final RandomGenerator random;

    public Dice(long seed, String thing, int number) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + Objects.hash(thing, number));
    }

    /** True in so many of a hundred cases. */
    public boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double within(double radius) {
        return random.nextDouble(-radius, radius);
    }

    public <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Different ones, in the order of the list; all when the list is short. */
    public <T> List<T> some(int count, List<T> from) {
        var left = new ArrayList<>(from);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return List.copyOf(left);
    }
}
