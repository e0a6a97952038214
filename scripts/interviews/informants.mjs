/** The invented informants, in the order of their interviews. */
export const INFORMANTS = [
  { id: "I01", role: "pelatih", tier: "Dasar", provider: "LPD Pelita (rekaan)", date: "2025-02-03" },
  { id: "I02", role: "peserta", tier: "Dasar", provider: "LPD Pelita (rekaan)", date: "2025-02-05" },
  { id: "I03", role: "pendamping", tier: "Dasar", provider: "LPD Tunas (rekaan)", date: "2025-02-11" },
  { id: "I04", role: "penyelenggara", tier: "Lanjut", provider: "LPD Pelita (rekaan)", date: "2025-02-13" },
  { id: "I05", role: "peserta", tier: "Lanjut", provider: "LPD Tunas (rekaan)", date: "2025-02-20" },
  { id: "I06", role: "pelatih", tier: "Lanjut", provider: "LPD Cendekia (rekaan)", date: "2025-02-24" },
  { id: "I07", role: "pendamping", tier: "Lanjut", provider: "LPD Pelita (rekaan)", date: "2025-04-14" },
  { id: "I08", role: "peserta", tier: "Mahir", provider: "LPD Cendekia (rekaan)", date: "2025-04-17" },
  { id: "I09", role: "pelatih", tier: "Mahir", provider: "LPD Tunas (rekaan)", date: "2025-04-22" },
  { id: "I10", role: "penyelenggara", tier: "Dasar", provider: "LPD Cendekia (rekaan)", date: "2025-04-28" },
  { id: "I11", role: "pendamping", tier: "Mahir", provider: "LPD Cendekia (rekaan)", date: "2025-05-06" },
  { id: "I12", role: "peserta", tier: "Dasar", provider: "LPD Tunas (rekaan)", date: "2025-05-08" },
];
