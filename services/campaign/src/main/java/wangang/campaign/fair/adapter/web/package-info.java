/** Fairs over HTTP. */
@NullMarked
package wangang.campaign.fair.adapter.web;

import org.jspecify.annotations.NullMarked;
