package wangang.vacancy.duplicate.application;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.duplicate.domain.Fingerprint;

/** Gives a fingerprint to what was published before there were any, so that it is not repeated either. */
@Service
public class PrintingVacancies {

    private static final int BATCH = 500;

    private final Fingerprints fingerprints;

    PrintingVacancies(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * Some of them, in the order of their ids. What somebody else is busy with gets its fingerprint there.
     *
     * @return the last of them; null when there are no more
     */
    @Transactional
    public @Nullable UUID printSome(@Nullable UUID after) {
        var unprinted = fingerprints.lockUnprinted(after, BATCH);
        if (unprinted.isEmpty()) {
            return null;
        }
        fingerprints.keepAll(unprinted.stream()
                .collect(Collectors.toMap(
                        Unprinted::vacancy, vacancy -> Fingerprint.of(vacancy.employer(), vacancy.terms()))));
        return unprinted.getLast().vacancy().value();
    }
}
