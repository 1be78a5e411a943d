/** Timetables and interviews over HTTP. */
@NullMarked
package wangang.campaign.interview.adapter.web;

import org.jspecify.annotations.NullMarked;
