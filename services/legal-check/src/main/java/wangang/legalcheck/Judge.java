package wangang.legalcheck;

import java.util.List;

/** Decides which hits of a rule offend. */
@FunctionalInterface
interface Judge {

    List<Hit> offending(List<Hit> hits, Scene scene);
}
