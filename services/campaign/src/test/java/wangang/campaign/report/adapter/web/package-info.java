@NullMarked
package wangang.campaign.report.adapter.web;

import org.jspecify.annotations.NullMarked;
