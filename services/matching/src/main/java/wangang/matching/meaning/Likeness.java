package wangang.matching.meaning;

import java.util.List;

/**
 * How alike two meanings are, 0 to 1: the cosine of their directions, the agreement (Bhattacharyya 1943) of their minor
 * groups and of their occupations, in proportions chosen on the development data. The first two are also one vector,
 * by which an index finds the nearest.
 */
public final class Likeness {

    private static final double OF_DIRECTION = 1;
    private static final double OF_MINOR_GROUP = 0.5;
    private static final double OF_OCCUPATION = 0.3;

    private final double ofMinorGroup;
    private final double ofOccupation;
    private final short[] minorGroups;
    private final int groups;
    private final int dimensions;

    public Likeness(OccupationSpace space) {
        this(space, OF_MINOR_GROUP, OF_OCCUPATION);
    }

    /** With other proportions to the direction's 1; for measuring what each is worth. */
    public Likeness(OccupationSpace space, double ofMinorGroup, double ofOccupation) {
        this.ofMinorGroup = ofMinorGroup;
        this.ofOccupation = ofOccupation;
        this.minorGroups = space.minorGroups();
        int most = -1;
        for (short group : minorGroups) {
            most = Math.max(most, group);
        }
        this.groups = most + 1;
        this.dimensions = space.projection().dimensions();
    }

    /** Length of {@link #vector}. */
    public int length() {
        return dimensions + groups;
    }

    public double between(Meaning one, Meaning other) {
        double direction = Math.max(0, Vectors.cosine(one.direction, other.direction));
        double occupation = 0;
        for (int place = 0; place < one.occupations.length; place++) {
            for (int there = 0; there < other.occupations.length; there++) {
                if (one.occupations[place] == other.occupations[there]) {
                    occupation += one.root(place) * other.root(there);
                }
            }
        }
        return (OF_DIRECTION * direction + ofMinorGroup * ofMinorGroups(one, other) + ofOccupation * occupation)
                / (OF_DIRECTION + ofMinorGroup + ofOccupation);
    }

    /** Of few occupations each: a look at every pair is cheaper than a column for every minor group. */
    private double ofMinorGroups(Meaning one, Meaning other) {
        double agreement = 0;
        for (int place = 0; place < one.occupations.length; place++) {
            short group = minorGroups[one.occupations[place]];
            if (isFirstOfItsGroup(one, place)) {
                double there = share(other, group);
                agreement += there == 0 ? 0 : Math.sqrt(share(one, group) * there);
            }
        }
        return agreement;
    }

    private boolean isFirstOfItsGroup(Meaning meaning, int place) {
        for (int earlier = 0; earlier < place; earlier++) {
            if (minorGroups[meaning.occupations[earlier]] == minorGroups[meaning.occupations[place]]) {
                return false;
            }
        }
        return true;
    }

    private double share(Meaning meaning, short group) {
        double share = 0;
        for (int place = 0; place < meaning.occupations.length; place++) {
            if (minorGroups[meaning.occupations[place]] == group) {
                share += meaning.root(place) * meaning.root(place);
            }
        }
        return share;
    }

    /** The cosine of two such vectors is the likeness but for the agreement of single occupations. */
    public byte[] vector(Meaning meaning) {
        return Vectors.quantized(exact(meaning));
    }

    /** What lies between several; at least one. */
    byte[] vector(List<Meaning> meanings) {
        var sum = new float[length()];
        for (var meaning : meanings) {
            var vector = exact(meaning);
            for (int position = 0; position < sum.length; position++) {
                sum[position] += vector[position];
            }
        }
        return Vectors.quantized(sum);
    }

    private float[] exact(Meaning meaning) {
        var vector = new float[length()];
        double length = 0;
        for (byte number : meaning.direction) {
            length += number * number;
        }
        double unit = Math.sqrt(OF_DIRECTION / Math.max(1, length));
        for (int position = 0; position < dimensions; position++) {
            vector[position] = (float) (meaning.direction[position] * unit);
        }
        var shares = byGroup(meaning);
        for (int group = 0; group < groups; group++) {
            vector[dimensions + group] = (float) Math.sqrt(ofMinorGroup * shares[group]);
        }
        return vector;
    }

    private double[] byGroup(Meaning meaning) {
        var shares = new double[groups];
        for (int place = 0; place < meaning.occupations.length; place++) {
            shares[minorGroups[meaning.occupations[place]]] += meaning.root(place) * meaning.root(place);
        }
        return shares;
    }
}
