package wangang.vacancy.legality.application;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.posting.application.PublicationPolicies;

/** Has all open vacancies read by the rules in force, and by those on trial. */
@Service
public class MaintainingLegality {

    private static final Logger LOG = LoggerFactory.getLogger(MaintainingLegality.class);

    private final RuleSets rules;
    private final RuleRegister register;
    private final RecheckingVacancies rechecking;
    private final TryingRules trying;
    private final Turns turns;
    private final PublicationPolicies policies;

    MaintainingLegality(
            RuleSets rules,
            RuleRegister register,
            RecheckingVacancies rechecking,
            TryingRules trying,
            Turns turns,
            PublicationPolicies policies) {
        this.rules = rules;
        this.register = register;
        this.rechecking = rechecking;
        this.trying = trying;
        this.turns = turns;
        this.policies = policies;
    }

    /** Once, at the start. */
    public void announce() {
        var trial = rules.trial().map(RuleSets.Trial::id).orElse(null);
        if (register.announce(rules.inForceId(), trial, policies.now())) {
            LOG.info("rules {} are in force: open vacancies are read again", rules.inForceId());
        }
        rules.trial().map(RuleSets.Trial::id).map(TrialId::onTrial).ifPresent(id -> LOG.info("rules {} are tried", id));
    }

    /**
     * @param again by the rules in force
     * @param tried by those on trial as well
     */
    public record Read(int again, int tried) {

        static final Read NOTHING = new Read(0, 0);
    }

    /** How many vacancies were read; none while another instance is at it. */
    public Read readAll(BooleanSupplier stopped) {
        var read = turns.take(() -> new Read(rechecking.recheck(stopped), trying.tryOut(stopped)))
                .orElse(Read.NOTHING);
        if (!read.equals(Read.NOTHING)) {
            LOG.info(
                    "{} vacancies were read again by the rules in force, {} by those on trial",
                    read.again(),
                    read.tried());
        }
        return read;
    }
}
