/** Every requirement that was drawn from the law, by its number: the list against which the whole is held. */
export const requirementIds = [
  ...(['CHK-01', 'CHK-02', 'CHK-03', 'CHK-04', 'CHK-05', 'CHK-06', 'CHK-07', 'CHK-08', 'CHK-09', 'CHK-10', 'CHK-11', 'CHK-12', 'CHK-13', 'CHK-20', 'CHK-21', 'CHK-22', 'CHK-23', 'CHK-24', 'CHK-25', 'CHK-26', 'CHK-27', 'CHK-28', 'CHK-29', 'CHK-30', 'CHK-31', 'CHK-32', 'CHK-40', 'CHK-41', 'CHK-42', 'CHK-43', 'CHK-44', 'CHK-45', 'CHK-50', 'CHK-51', 'CHK-52', 'CHK-53', 'CHK-54', 'CHK-55', 'CHK-56'] as const),
  ...(['ACC-01', 'ACC-02', 'ACC-03', 'ACC-04', 'ACC-05', 'ACC-06', 'ACC-07', 'ACC-08', 'ACC-09', 'ACC-10', 'ACC-11', 'ACC-12', 'ACC-20', 'ACC-21', 'ACC-22', 'ACC-23', 'ACC-24'] as const),
  ...(['TIM-01', 'TIM-02', 'TIM-03', 'TIM-04', 'TIM-05', 'TIM-06', 'TIM-07', 'TIM-08', 'TIM-09', 'TIM-10', 'TIM-11', 'TIM-20', 'TIM-21', 'TIM-22', 'TIM-23', 'TIM-24', 'TIM-25', 'TIM-26', 'TIM-27', 'TIM-30', 'TIM-31', 'TIM-32', 'TIM-33', 'TIM-34'] as const),
  ...(['POC-01', 'POC-02', 'POC-03', 'POC-04', 'POC-05', 'POC-06', 'POC-07', 'POC-08', 'POC-09', 'POC-10', 'POC-11', 'POC-12', 'POC-13', 'POC-14', 'POC-15', 'POC-16', 'POC-17', 'POC-18', 'POC-19', 'POC-20', 'POC-21'] as const),
  ...(['OTH-01', 'OTH-02', 'OTH-03', 'OTH-04', 'OTH-05', 'OTH-06', 'OTH-07'] as const),
  ...(['REC-01', 'REC-02', 'REC-03', 'REC-04', 'REC-10', 'REC-11', 'REC-12', 'REC-13', 'REC-14', 'REC-15', 'REC-16', 'REC-17', 'REC-18', 'REC-19', 'REC-20', 'REC-21', 'REC-22', 'REC-23', 'REC-30', 'REC-31', 'REC-32', 'REC-33', 'REC-34', 'REC-35', 'REC-40', 'REC-41', 'REC-42', 'REC-43', 'REC-44', 'REC-45', 'REC-46', 'REC-47', 'REC-48', 'REC-49', 'REC-50', 'REC-51'] as const),
  ...(['NIX-01', 'NIX-02', 'NIX-03', 'NIX-04', 'NIX-05', 'NIX-06', 'NIX-07', 'NIX-08'] as const),
  ...(['RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07', 'RET-08', 'RET-09', 'RET-10', 'RET-11', 'RET-12', 'RET-13', 'RET-14', 'RET-15', 'RET-16', 'RET-17'] as const),
  ...(['SEC-01', 'SEC-02', 'SEC-03', 'SEC-04', 'SEC-05', 'SEC-06', 'SEC-07'] as const),
  ...(['VIO-01', 'VIO-02', 'VIO-03', 'VIO-04', 'VIO-05', 'VIO-06'] as const),
  ...(['APP-01', 'APP-02', 'APP-03', 'APP-04', 'APP-05', 'APP-06', 'APP-07', 'APP-08', 'APP-09', 'APP-10'] as const),
  ...(['VAF-01', 'VAF-02', 'VAF-03'] as const),
  ...(['DEN-01', 'DEN-02', 'DEN-03', 'DEN-04', 'DEN-05', 'DEN-06', 'DEN-07', 'DEN-08', 'DEN-09', 'DEN-10', 'DEN-11', 'DEN-12', 'DEN-13', 'DEN-14', 'DEN-15', 'DEN-16'] as const),
  ...(['REL-01', 'REL-02', 'REL-03', 'REL-04', 'REL-10', 'REL-11', 'REL-12', 'REL-13', 'REL-14', 'REL-15'] as const),
  ...(['GRT-01', 'GRT-02', 'GRT-03', 'GRT-04', 'GRT-05', 'GRT-06', 'GRT-07', 'GRT-08', 'GRT-10', 'GRT-11', 'GRT-12', 'GRT-13', 'GRT-14', 'GRT-15', 'GRT-20', 'GRT-21', 'GRT-22', 'GRT-23', 'GRT-24', 'GRT-25'] as const),
  ...(['PRO-G1', 'PRO-G2', 'PRO-G3', 'PRO-G4', 'PRO-01', 'PRO-02', 'PRO-03', 'PRO-04', 'PRO-05', 'PRO-06', 'PRO-07', 'PRO-08', 'PRO-09', 'PRO-10', 'PRO-11', 'PRO-12', 'PRO-13', 'PRO-14', 'PRO-04a', 'PRO-04b', 'PRO-04c', 'PRO-04d', 'PRO-11a', 'PRO-11b', 'PRO-11c', 'PRO-11d', 'PRO-11e', 'PRO-11f', 'PRO-J1', 'PRO-J2'] as const),
  ...(['STA-01', 'STA-02', 'STA-03', 'STA-10', 'STA-11', 'STA-12', 'STA-13', 'STA-14'] as const),
  ...(['DEC-01', 'DEC-02', 'DEC-03', 'DEC-04', 'DEC-05', 'DEC-06', 'DEC-07', 'DEC-08', 'DEC-09', 'DEC-10', 'DEC-11', 'DEC-12', 'DEC-13', 'DEC-14', 'DEC-15', 'DEC-16', 'DEC-17', 'DEC-18', 'DEC-19', 'DEC-20', 'DEC-21', 'DEC-22', 'DEC-23'] as const),
] as const
export type RequirementId = (typeof requirementIds)[number]
