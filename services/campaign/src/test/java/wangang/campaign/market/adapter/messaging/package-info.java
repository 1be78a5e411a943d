@NullMarked
package wangang.campaign.market.adapter.messaging;

import org.jspecify.annotations.NullMarked;
