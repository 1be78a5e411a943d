package wangang.matching.testing;

import java.util.Random;
import wangang.matching.meaning.Encoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;

/** Titles understood without the encoder, for tests that are not about meaning: every text has a direction of its own. */
public final class Titles {

    public static final TitleMeanings BY_CHANCE = new TitleMeanings(MeaningModel.shipped(byChance()));

    private static final int WIDTH = 512;

    private Titles() {}

    private static Encoder byChance() {
        return text -> {
            var random = new Random(text.hashCode());
            var direction = new float[WIDTH];
            for (int position = 0; position < WIDTH; position++) {
                direction[position] = (float) (random.nextGaussian() / Math.sqrt(WIDTH));
            }
            return direction;
        };
    }
}
