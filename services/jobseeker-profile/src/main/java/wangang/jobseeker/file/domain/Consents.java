package wangang.jobseeker.file.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The purposes a person consents to at present; nothing is consented to by silence. */
public record Consents(Set<Purpose> granted) {

    public static final Consents NONE = new Consents(Set.of());

    public Consents {
        granted = Set.copyOf(granted);
    }

    public boolean grants(Purpose purpose) {
        return granted.contains(purpose);
    }

    /** Whether other services may hold the file at all. */
    public boolean letTheFileBeTold() {
        return grants(Purpose.MATCHING) || grants(Purpose.RECOMMENDATIONS);
    }

    public Consents with(Purpose purpose, boolean grant) {
        var changed = EnumSet.noneOf(Purpose.class);
        changed.addAll(granted);
        if (grant) {
            changed.add(purpose);
        } else {
            changed.remove(purpose);
        }
        return new Consents(changed);
    }

    /** Every purpose with its answer. */
    public Map<Purpose, Boolean> answers() {
        var answers = new EnumMap<Purpose, Boolean>(Purpose.class);
        for (var purpose : Purpose.values()) {
            answers.put(purpose, grants(purpose));
        }
        return answers;
    }
}
