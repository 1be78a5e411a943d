package wangang.benchmarks.texts;

import java.util.Locale;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.OccupationSpace;
import wangang.matching.relevance.RelevanceSettings;

/** What the ranking is made of; each can be left out, so that its worth shows. */
public enum Ingredient {
    /** Words of the job market; without, single characters and pairs. */
    DICTIONARY {
        @Override
        String left(String mapping) {
            return mapping.replace("wangang_index", "wangang_bigram").replace("wangang_search", "wangang_bigram");
        }
    },
    /** Other names of the same, added to what is searched for. */
    SYNONYMS {
        @Override
        String left(String mapping) {
            return mapping.replace("wangang_search", "wangang_index");
        }
    },
    /** Agreement of the texts' occupations. */
    OCCUPATIONS {
        @Override
        Likeness likeness(OccupationSpace space) {
            return new Likeness(space, 0, 0);
        }
    },
    /** Everything about meaning: what remains is words. */
    EMBEDDINGS {
        @Override
        RelevanceSettings settings(RelevanceSettings shipped) {
            return with(shipped, 1 - shipped.characters(), shipped.characters(), NOTHING_IS_ALIKE, NOTHING_IS_ALIKE);
        }
    },
    /** The characters that a title has in common with what is searched for. */
    CHARACTERS {
        @Override
        RelevanceSettings settings(RelevanceSettings shipped) {
            return with(shipped, shipped.words(), 0, shipped.alike(), shipped.remotelyAlike());
        }
    },
    /** The words' share of the score. */
    FUSION {
        @Override
        RelevanceSettings settings(RelevanceSettings shipped) {
            return with(shipped, 0, 0, shipped.alike(), shipped.remotelyAlike());
        }
    },
    /** What is done after the index has answered: exact occupations, and words and characters beside meaning. */
    SECOND_STAGE {
        @Override
        Likeness likeness(OccupationSpace space) {
            return new Likeness(space, 0.5, 0);
        }

        @Override
        RelevanceSettings settings(RelevanceSettings shipped) {
            return with(shipped, 0, 0, shipped.alike(), shipped.remotelyAlike());
        }
    };

    private static final double NOTHING_IS_ALIKE = 2;

    String left(String mapping) {
        return mapping;
    }

    Likeness likeness(OccupationSpace space) {
        return new Likeness(space);
    }

    RelevanceSettings settings(RelevanceSettings shipped) {
        return shipped;
    }

    String label() {
        return "without " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static RelevanceSettings with(
            RelevanceSettings shipped, double words, double characters, double alike, double remotelyAlike) {
        return new RelevanceSettings(
                shipped.near(),
                shipped.explored(),
                shipped.window(),
                shipped.deep(),
                words,
                characters,
                alike,
                remotelyAlike,
                shipped.campaign(),
                shipped.stale(),
                shipped.employer());
    }
}
