@NullMarked
package wangang.campaign.attendance.adapter.web;

import org.jspecify.annotations.NullMarked;
