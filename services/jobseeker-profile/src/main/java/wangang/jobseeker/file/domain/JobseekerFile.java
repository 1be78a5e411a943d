package wangang.jobseeker.file.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 求职档案 as the person wrote it. */
public record JobseekerFile(
        Education education,
        List<String> skills,
        int experienceYears,
        List<Experience> experiences,
        List<String> certificates,
        Wishes wishes,
        @Nullable LocalDate availableFrom) {

    public JobseekerFile {
        skills = List.copyOf(skills);
        experiences = List.copyOf(experiences);
        certificates = List.copyOf(certificates);
    }

    public boolean livesIn(String subdistrictCode) {
        var home = wishes.home();
        return home != null && subdistrictCode.equals(home.subdistrictCode());
    }

    /** Names and the person's own words stay out of logs. */
    @Override
    public String toString() {
        return "JobseekerFile[…]";
    }
}
