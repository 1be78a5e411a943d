package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wangang.campaign.timetable.domain.AFair.at;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interviewerId;
import static wangang.campaign.timetable.domain.AFair.personId;
import static wangang.campaign.timetable.domain.AFair.roomId;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoothTest {

    private static final Interviewer FIRST = interviewer(0, at(0, 40), at(42, 60));
    private static final Interviewer SECOND = interviewer(1, at(5, 20));

    @Test
    void cutsWindowsIntoInterviewsAndChangeOvers() {
        assertThat(booth(2, FIRST, SECOND).slots())
                .containsExactly(
                        new Slot(FIRST.id(), 0, 10),
                        new Slot(SECOND.id(), 5, 15),
                        new Slot(FIRST.id(), 15, 25),
                        new Slot(FIRST.id(), 30, 40),
                        new Slot(FIRST.id(), 45, 55));
    }

    @Test
    void hasRoomForNoMoreInterviewersThanItsCapacity() {
        assertThatThrownBy(() -> booth(1, FIRST, SECOND)).isInstanceOf(IllegalArgumentException.class);
        assertThat(booth(1, FIRST, interviewer(1, at(60, 90))).slots()).hasSize(6);
    }

    @Test
    void namesEachInterviewerOnce() {
        assertThatThrownBy(() -> booth(2, FIRST, interviewer(0, at(60, 90))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE})
    void ranksFromOne(int rank) {
        var ranks = Map.of(personId("张"), rank);
        var room = roomId("大厅");

        assertThatThrownBy(() -> new Booth(boothId("甲"), room, 1, 10, 5, List.of(), ranks))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Booth booth(int capacity, Interviewer... interviewers) {
        return new Booth(boothId("甲"), roomId("大厅"), capacity, 10, 5, List.of(interviewers), Map.of());
    }

    private static Interviewer interviewer(int number, Window... windows) {
        return new Interviewer(interviewerId("甲", number), List.of(windows));
    }
}
