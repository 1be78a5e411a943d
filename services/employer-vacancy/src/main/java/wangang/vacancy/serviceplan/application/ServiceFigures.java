package wangang.vacancy.serviceplan.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How well employers are looked after. */
public interface ServiceFigures {

    /**
     * In one statement, by subdistrict; those without employers are absent.
     *
     * @param subdistricts empty means all
     * @param visitedSince the first day on which a visit counts
     */
    List<ServiceFigure> bySubdistrict(Set<String> subdistricts, LocalDate visitedSince, LocalDate today);
}
