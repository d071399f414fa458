package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts of people in mechanisms. */
public final class AppointmentReader {
  private final Reads reads;
  private final Lookup<Appointment> appointments;

  /** Reads through {@code reads}. */
  public AppointmentReader(Reads reads) {
    this.reads = reads;
    this.appointments = Lookup.of(reads, "appointment/by-id", Appointment.class);
  }

  /** Those of these posts that exist, by id. */
  public Map<String, Appointment> byId(Collection<String> ids) {
    return appointments.byId(ids);
  }

  /** The posts of each person. */
  public Map<String, List<Appointment>> ofPeople(Collection<String> ids, @Nullable LocalDate asOf) {
    return appointments.related("appointment/of-person", ids, asOf);
  }

  /** The posts in each mechanism. */
  public Map<String, List<Appointment>> ofMechanisms(Collection<String> ids) {
    return appointments.related("appointment/of-mechanism", ids);
  }

  /** The posts each document states, in order. */
  public Map<String, List<Appointment>> ofDocuments(Collection<String> ids) {
    return appointments.related("appointment/of-document", ids);
  }

  /** The posts held on behalf of each agency. */
  public Map<String, List<Appointment>> ofAgencies(
      Collection<String> ids, @Nullable LocalDate asOf) {
    return appointments.related("appointment/of-agency", ids, asOf);
  }

  /**
   * For each derived post, where the office is given to a post and where the roster names its
   * holder.
   */
  public Map<String, List<Proof>> premises(Collection<String> ids) {
    return reads.values("appointment/premises", ids, Proof.class);
  }
}
