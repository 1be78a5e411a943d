package wangang.campaign.progress.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One count per measure; what was not counted is zero. */
public record Figures(Map<Measure, Long> counts) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        var copy = new EnumMap<Measure, Long>(Measure.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** With one count besides. */
    public Figures with(Measure measure, long count) {
        var more = new EnumMap<Measure, Long>(Measure.class);
        more.putAll(counts);
        more.put(measure, count);
        return new Figures(more);
    }
}
