package wangang.campaign.timetable.domain;

import java.util.List;

/** Somebody who interviews at a booth, one person at a time. */
public record Interviewer(InterviewerId id, List<Window> windows) {

    public Interviewer {
        windows = Window.joined(windows);
    }
}
