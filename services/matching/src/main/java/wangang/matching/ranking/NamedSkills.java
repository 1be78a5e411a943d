package wangang.matching.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Set;
import wangang.matching.vocabulary.TextAffinity;

/** Skills as they are compared; the same few thousand come in every pair, so they are taken apart once. */
final class NamedSkills {

    /** What a skill is called whoever writes it, and its words. */
    record Named(String canonical, Set<String> words) {}

    /** About 300 bytes each. */
    private static final int REMEMBERED = 20_000;

    private final SkillNames names;
    private final Cache<String, Named> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    NamedSkills(SkillNames names) {
        this.names = names;
    }

    Named of(String text) {
        return Objects.requireNonNull(
                remembered.get(text, one -> new Named(names.canonical(one), TextAffinity.units(one))));
    }
}
