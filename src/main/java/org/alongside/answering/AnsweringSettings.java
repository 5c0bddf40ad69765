package org.alongside.answering;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agencies are written to and chased. Numbers of days are working days, counted from the due date.
 *
 * @param linkValid how long a link can be used
 * @param visit how long a visit lasts
 * @param soon days before the due date at which the owner is reminded
 * @param overdue days after it at which owner and line manager are written to
 * @param noUpdate days without any update after which the agency is written to again and the action needs attention
 * @param group days after which it is on the list of the operational group
 * @param silent days without opening anything after which an agency counts as reached by mail alone
 */
@ConfigurationProperties("alongside.answering")
record AnsweringSettings(
        @DefaultValue("7d") Duration linkValid,
        @DefaultValue("30m") Duration visit,
        @DefaultValue("3") int soon,
        @DefaultValue("1") int overdue,
        @DefaultValue("5") int noUpdate,
        @DefaultValue("10") int group,
        @DefaultValue("10") int silent) {}
