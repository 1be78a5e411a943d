/** Reads application.events.v1 and matching.events.v1. */
@NullMarked
package wangang.campaign.progress.adapter.messaging;

import org.jspecify.annotations.NullMarked;
