package wangang.matching.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles: their direction, and the occupations they may belong to, by a kernel vote of known titles near them
 * (Nadaraya 1964). Safe for several threads; titles seen lately are remembered.
 */
public final class MeaningModel {

    /** The encoder was fitted with titles introduced so, which keeps them apart from running text. */
    private static final String INTRODUCTION = "职业：";

    /** Longer than any title; what follows would only cost time. */
    private static final int LONGEST = 200;

    /** Further on texts name what is asked for and offered, not what is done; longer beginnings did not rank better. */
    private static final int BEGINNING = 100;

    /** Letters; fewer (“岗位职责见标题”) say nothing about what is done, and the encoder refuses a text without any. */
    private static final int LEAST = 20;

    /** How much a nearer title's vote outweighs one farther off; chosen on the development data. */
    private static final double SHARPNESS = 16;

    private static final int REMEMBERED = 20_000;

    private final OccupationSpace space;
    private final Encoder encoder;
    private final boolean leavingOut;
    private final TitleNormalizer normalizer = new TitleNormalizer();
    private final Cache<String, Meaning> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<String, Duties> rememberedTexts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final float[][] examples;

    public MeaningModel(OccupationSpace space, Encoder encoder) {
        this(space, encoder, false);
    }

    private MeaningModel(OccupationSpace space, Encoder encoder, boolean leavingOut) {
        this.space = space;
        this.encoder = encoder;
        this.leavingOut = leavingOut;
        this.examples = new float[space.size()][];
        for (int example = 0; example < examples.length; example++) {
            examples[example] = unit(space.direction(example));
        }
    }

    /** With the parameters that are shipped. */
    public static MeaningModel shipped(Encoder encoder) {
        return new MeaningModel(shippedSpace(), encoder);
    }

    public static OccupationSpace shippedSpace() {
        try (var resource = Objects.requireNonNull(MeaningModel.class.getResourceAsStream("occupation_space.bin"));
                var in = new DataInputStream(new BufferedInputStream(resource))) {
            return OccupationSpace.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For measuring: no labelled title has a say about itself. */
    public MeaningModel leavingOwnLabelsOut() {
        return new MeaningModel(space, encoder, true);
    }

    /** What a post is called, as the employer or the person writes it. */
    public Meaning ofTitle(String title) {
        return Objects.requireNonNull(
                remembered.get(shortened(title, LONGEST), known -> read(normalizer.normalized(known), owner(known))));
    }

    /** What a vacancy's text is about, null where it is too short to say; several times as dear as a title. */
    @Nullable
    Duties ofText(String text) {
        var beginning = shortened(text.strip(), BEGINNING);
        return beginning.codePoints().filter(Character::isLetterOrDigit).count() < LEAST
                ? null
                : rememberedTexts.get(
                        beginning, known -> Duties.of(space.projection().project(encoder.encode(known))));
    }

    private static String shortened(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }

    public OccupationSpace space() {
        return space;
    }

    /** The number that {@link OccupationSpace#owners} has for a title. */
    public static long owner(String title) {
        long hash = 0xcbf29ce484222325L;
        for (int position = 0; position < title.length(); position++) {
            hash = (hash ^ title.charAt(position)) * 0x100000001b3L;
        }
        return hash;
    }

    private Meaning read(String words, long owner) {
        var direction = space.projection().project(encoder.encode(INTRODUCTION + words));
        var votes = votes(direction, leavingOut ? owner : 0);
        double total = 0;
        for (double vote : votes) {
            total += vote;
        }
        var best = IntStream.range(0, votes.length)
                .boxed()
                .sorted((one, other) -> Double.compare(votes[other], votes[one]))
                .limit(Meaning.MOST_OCCUPATIONS)
                .mapToInt(Integer::intValue)
                .toArray();
        var occupations = new short[best.length];
        var shares = new double[best.length];
        double kept = 0;
        for (int place = 0; place < best.length; place++) {
            occupations[place] = (short) best[place];
            shares[place] = votes[best[place]] / total;
            kept += shares[place];
        }
        for (int place = 0; place < shares.length; place++) {
            shares[place] /= kept;
        }
        return Meaning.of(direction, occupations, shares);
    }

    private double[] votes(float[] direction, long owner) {
        var votes = new double[space.codes().size()];
        for (int example = 0; example < examples.length; example++) {
            if (owner == 0 || space.owner(example) != owner) {
                votes[space.occupation(example)] +=
                        Math.exp(SHARPNESS * (Vectors.dot(examples[example], direction) - 1));
            }
        }
        return votes;
    }

    private static float[] unit(byte[] example) {
        var numbers = new float[example.length];
        for (int position = 0; position < example.length; position++) {
            numbers[position] = example[position];
        }
        return Vectors.normalized(numbers);
    }
}
