package wangang.campaign.progress.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.SubdistrictTarget;
import wangang.campaign.organising.domain.Targets;

/** Targets beside what is reached; a figure without a target is left out. */
public final class Attainments {

    private Attainments() {}

    public static List<Attainment> of(Targets targets, Figures figures) {
        return of(targets.employers(), targets.openings(), targets.hires(), figures);
    }

    public static List<Attainment> of(SubdistrictTarget target, Figures figures) {
        return of(target.employers(), target.openings(), target.hires(), figures);
    }

    private static List<Attainment> of(
            @Nullable Integer employers, @Nullable Integer openings, @Nullable Integer hires, Figures figures) {
        var found = new ArrayList<Attainment>();
        add(found, Measure.EMPLOYERS, employers, figures);
        add(found, Measure.OPENINGS, openings, figures);
        add(found, Measure.HIRES, hires, figures);
        return List.copyOf(found);
    }

    private static void add(List<Attainment> found, Measure measure, @Nullable Integer target, Figures figures) {
        if (target != null) {
            found.add(new Attainment(measure, target, figures.of(measure)));
        }
    }
}
