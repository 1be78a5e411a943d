@NullMarked
package wangang.campaign.progress.adapter.messaging;

import org.jspecify.annotations.NullMarked;
