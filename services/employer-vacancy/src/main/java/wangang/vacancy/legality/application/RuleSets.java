package wangang.vacancy.legality.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.legalcheck.LegalCheck;
import wangang.vacancy.legality.domain.RulesId;
import wangang.vacancy.legality.domain.TrialId;

/** The rules in force, and those on trial where there are any. */
final class RuleSets {

    private final LegalCheck inForce;
    private final @Nullable LegalCheck onTrial;

    private RuleSets(LegalCheck inForce, @Nullable LegalCheck onTrial) {
        this.inForce = inForce;
        this.onTrial = onTrial;
    }

    /** Rules that are in force already are not on trial. */
    static RuleSets of(LegalCheck inForce, @Nullable LegalCheck onTrial) {
        if (onTrial == null || id(onTrial).equals(id(inForce))) {
            return new RuleSets(inForce, null);
        }
        if (onTrial.version().equals(inForce.version())) {
            throw new IllegalStateException("the rules on trial differ from those in force, but both say version "
                    + inForce.version() + ": raise it in the index.yaml of wangang.vacancy.legality.trial");
        }
        return new RuleSets(inForce, onTrial);
    }

    LegalCheck inForce() {
        return inForce;
    }

    RulesId inForceId() {
        return id(inForce);
    }

    Optional<Trial> trial() {
        return Optional.ofNullable(onTrial).map(check -> new Trial(new TrialId(id(check), id(inForce)), check));
    }

    private static RulesId id(LegalCheck check) {
        return new RulesId(check.version(), check.fingerprint());
    }

    record Trial(TrialId id, LegalCheck check) {}
}
