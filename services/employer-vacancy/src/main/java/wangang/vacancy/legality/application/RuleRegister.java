package wangang.vacancy.legality.application;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.domain.RulesId;
import wangang.vacancy.legality.domain.TrialId;

/**
 * Which rules the instance that started last has: while a service is replaced instance by instance, the old ones leave
 * what was read by newer rules alone.
 */
public interface RuleRegister {

    /** Whether the rules in force are others than before. What other trials have compared is forgotten. */
    boolean announce(RulesId inForce, @Nullable TrialId trial, Instant now);

    /** Since when they are in force; empty when others are. */
    Optional<Instant> since(RulesId inForce);

    /** Since when they are tried; empty when others are. */
    Optional<Instant> since(TrialId trial);
}
