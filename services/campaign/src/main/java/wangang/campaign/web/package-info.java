/** What the HTTP adapters of all features share. */
@NullMarked
package wangang.campaign.web;

import org.jspecify.annotations.NullMarked;
