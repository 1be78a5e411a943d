package wangang.vacancy.legality.domain;

/** Rules on trial and those they are compared with: when either changes, what was compared is void. */
public record TrialId(RulesId onTrial, RulesId inForce) {

    @Override
    public String toString() {
        return onTrial + " against " + inForce;
    }
}
