/** What a fair's timetable tells whom: numbers of people, never their names. */
@NullMarked
package wangang.campaign.handout.domain;

import org.jspecify.annotations.NullMarked;
