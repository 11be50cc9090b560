import type { Lexicon } from "../concept";

export const es: Lexicon = {
  common: "el la los las de del que y en un una es con su sus tu al lo más este esta por para si ha está",
  wayOut: "cancelar",
  sure: "seguro segura realmente",
  words: {
    either: "u",
    "either+join": "o",
    lapsed: "caducado caducada caducó expirado expirada expiró vencido vencida venció",
    "gift+subscription": "donación donaciones donativo*",
    "end+settled": "cancelación_programada baja_programada",
    "failure+aborted": "intenta_nuevamente",
    fresh: "nuevo nueva crear añadir agregar",
    aborted: "inténtalo_de_nuevo inténtelo_de_nuevo intentar_de_nuevo intentarlo_de_nuevo vuelve_a_intentarlo",
    refuse: "rechazar declinar",
    "end+renewal":
      "detener_los_pagos detén_los_pagos parar_los_pagos dejar_de_pagar suspender_los_pagos quitar_la_autorrenovación quitar_autorrenovación quita_la_autorrenovación quita_renovación quita_autorrenovación eliminar_la_renovación eliminar_la_autorrenovación eliminar_renovación eliminar_autorrenovación elimina_la_renovación elimina_la_autorrenovación elimina_renovación elimina_autorrenovación borrar_la_renovación borrar_la_autorrenovación borrar_renovación borrar_autorrenovación retirar_la_renovación retirar_la_autorrenovación retirar_renovación retirar_autorrenovación quitar_la_domiciliación eliminar_la_domiciliación retirar_la_domiciliación terminar_el_pago terminar_los_pagos terminar_los_cobros finalizar_el_pago finalizar_los_pagos finalizar_los_cobros cesar_el_pago cesar_los_pagos cesar_los_cobros no_extender_el_contrato no_extender_el_plan no_extender_el_plazo no_extender_la_suscripción no_extender_la_licencia no_extender_mi_contrato no_extender_mi_suscripción no_extender_mi_licencia no_extender_mi_plan no_extender_mi_plazo no_extender_contrato no_extender_suscripción no_extender_licencia no_extender_plan no_extender_plazo",
    atonce: "inmediatamente inmediato inmediata de_inmediato ahora_mismo",
    "ended+deed": "canceló anuló",
    "done+deed": "ha",
    tier: "premium servicio servicios plus",
    "back+keep": "cambiado_de_opinión cambié_de_opinión",
    "ended+you": "cancelaste anulaste diste_de_baja dejaste_de_apoyar dejaste_de_donar dejaste_de_patrocinar",
    "ended+subscription": "baja_confirmada baja_tramitada",
    portal: "portal",
    "me+ability": "quiero deseo quisiera",
    tofree:
      "pasará_a_ser_gratuita pasará_a_ser_gratuito al_plan_gratuito al_plan_gratis a_la_versión_gratuita al_plan_free a_la_cuenta_gratuita",
    "end+sever": "rescindir rescinde rescinda rescisi*",
    "condition+confirm": "si",
    not: "no nunca jamás ningún ninguna ninguno nada nadie ni tampoco",
    end: "cancelar cancela cancele cancelen cancelad cancelarla cancelarlo cancélala cancélalo cancelaci* cancelamiento anular anula anule anulen anulaci* dar_de_baja darse_de_baja darme_de_baja darte_de_baja date_de_baja dese_de_baja dame_de_baja dar_la_baja baja_de baja_del baja_definitiva baja_voluntaria la_baja tu_baja mi_baja su_baja desuscribir* desuscripci* desuscríbe* desapunta* interrumpir interrumpe interrumpa interrupci* detener detén detenga cesar cese parar poner_fin pon_fin finalización terminación desvincular desafiliar* desafiliaci* quiero_cancelar_mi quiero_cancelar_la deseo_cancelar_mi cancelarse anularse cancelas canceles anulas cancelará anulará va_a_cancelar va_a_anular van_a_cancelar terminar_la terminar_el terminar_mi terminar_tu terminar_su terminar_suscripción discontinuar discontinúa discontinúe darnos_de_baja causar_baja anularlo anularla cancélela cancélelo interrumpir_la renunciar renuncie renuncio abandona abandone revocar revoca revoque dar_fin extinguir dejar_expirar dejar_vencer dejar_caducar deja_expirar deja_vencer deja_caducar deje_expirar deje_vencer deje_caducar no_prolongar",
    "end+subscription":
      "finalizar_suscripción finalizar_la_suscripción finalizar_mi_suscripción finalizar_membresía finalizar_contrato finalizar_plan finalizar_el_plan terminar_membresía terminar_contrato terminar_plan dejar_la_suscripción baja_suscripción dejar_de_apoyar no_apoyar_más dejar_de_ser_miembro dejar_de_ser_socio dejar_de_ser_socia dejar_de_ser_mecenas dejar_de_ser_patrocinador dejar_de_ser_patrocinadora dejar_de_ser_suscriptor dejar_de_ser_suscriptora dejar_de_ser_abonado dejar_de_ser_abonada dejar_de_ser_afiliado deja_de_ser_miembro deja_de_ser_socio deja_de_ser_socia deja_de_ser_mecenas deja_de_ser_patrocinador deja_de_ser_patrocinadora deja_de_ser_suscriptor deja_de_ser_suscriptora deja_de_ser_abonado deja_de_ser_abonada deja_de_ser_afiliado dejar_de_estar_suscrito dejar_de_estar_suscrita ya_no_quiero_ser_miembro ya_no_quiero_ser_socio ya_no_quiero_ser_socia ya_no_quiero_ser_mecenas ya_no_quiero_ser_patrocinador ya_no_quiero_ser_patrocinadora ya_no_quiero_ser_suscriptor ya_no_quiero_ser_suscriptora ya_no_quiero_ser_abonado ya_no_quiero_ser_abonada ya_no_quiero_ser_afiliado dejar_de_donar dejar_de_aportar dejar_de_contribuir dejar_de_patrocinar dejar_de_colaborar deja_de_donar deja_de_apoyar deja_de_aportar deja_de_contribuir deja_de_patrocinar deja_de_colaborar deje_de_donar deje_de_apoyar deje_de_aportar deje_de_contribuir deje_de_patrocinar deje_de_colaborar parar_de_apoyar parar_de_aportar parar_de_contribuir parar_de_patrocinar parar_de_colaborar ya_no_quiero_donar ya_no_quiero_apoyar ya_no_quiero_aportar ya_no_quiero_contribuir ya_no_quiero_patrocinar ya_no_quiero_colaborar no_donar_más no_quiero_donar_más no_quiero_seguir_donando no_quiero_seguir_apoyando dejar_el_club salir_del_club abandonar_el_club dejar_la_membresía dejar_el_plan dejar_mi_plan dejar_mi_membresía dejar_mi_suscripción salir_de_la_membresía salir_de_la_suscripción retirar_apoyo retirar_mi_apoyo retirar_el_apoyo cancelar_compromiso cancelar_el_compromiso cancelar_mi_compromiso retirar_donación retirar_la_donación retirar_mi_donación retirar_aportación resolver_contrato resolver_el_contrato resolver_mi_contrato resolución_del_contrato resolución_de_contrato suspender_definitivamente finalizar_donación finalizar_la_donación finalizar_mi_donación finalizar_mi_membresía finalizar_la_membresía finalizar_el_contrato finalizar_mi_contrato finalizar_mi_plan acabar_la_suscripción acabar_mi_suscripción acabar_contrato acabar_el_contrato finalizar_apoyo finalizar_mi_apoyo no_seguir_apoyando darme_de_baja_del_diario darme_de_baja_del_periódico darme_de_baja_del_gimnasio darme_de_baja_del_club darme_de_baja_del_seguro darme_de_baja_del_comedor darme_de_baja_de_la_revista darme_de_baja_de_la_asociación darme_de_baja_de_la_academia darme_de_baja_en_el_gimnasio darme_de_baja_en_el_club darme_de_baja_como_socia darme_de_baja_como_mecenas darse_de_baja_del_diario darse_de_baja_del_periódico darse_de_baja_del_gimnasio darse_de_baja_del_club darse_de_baja_del_seguro darse_de_baja_del_comedor darse_de_baja_de_la_revista darse_de_baja_de_la_asociación darse_de_baja_de_la_academia darse_de_baja_en_el_gimnasio darse_de_baja_en_el_club darse_de_baja_como_socia darse_de_baja_como_mecenas dar_de_baja_del_diario dar_de_baja_del_periódico dar_de_baja_del_gimnasio dar_de_baja_del_club dar_de_baja_del_seguro dar_de_baja_del_comedor dar_de_baja_de_la_revista dar_de_baja_de_la_asociación dar_de_baja_de_la_academia dar_de_baja_en_el_gimnasio dar_de_baja_en_el_club dar_de_baja_como_socia dar_de_baja_como_mecenas darte_de_baja_del_diario darte_de_baja_del_periódico darte_de_baja_del_gimnasio darte_de_baja_del_club darte_de_baja_del_seguro darte_de_baja_del_comedor darte_de_baja_de_la_revista darte_de_baja_de_la_asociación darte_de_baja_de_la_academia darte_de_baja_en_el_gimnasio darte_de_baja_en_el_club darte_de_baja_como_socia darte_de_baja_como_mecenas dar_de_baja_la_línea dar_de_baja_una_línea dar_de_baja_esta_línea dar_de_baja_línea cancelar_la_línea cancelar_una_línea cancelar_esta_línea cancelar_línea anular_la_línea anular_una_línea anular_esta_línea anular_línea dar_de_baja_el_comedor dar_de_baja_el_seguro dar_de_baja_mi_seguro dar_de_baja_el_gimnasio dar_de_baja_el_dominio cancelar_mi_seguro cancelar_el_seguro anular_mi_seguro anular_el_seguro rescindir_mi_seguro rescindir_el_seguro desapuntarme_del_gym desapuntarme_del_gimnasio desapuntarme_del_club desapuntarme_de_las_clases borrarme_del_gym borrarme_del_gimnasio borrarme_del_club borrarme_de_las_clases darme_de_baja_del_gym darme_de_baja_de_las_clases solicitar_la_baja_como_socio solicitar_la_baja_como_socia solicitar_la_baja_como_miembro solicitar_la_baja_como_abonado solicitar_la_baja_como_mecenas solicitar_la_baja_de_socio solicitar_la_baja_del_seguro solicitar_la_baja_del_gimnasio solicitar_la_baja_del_club solicitar_mi_baja_como_socio solicitar_mi_baja_como_socia solicitar_mi_baja_como_miembro solicitar_mi_baja_como_abonado solicitar_mi_baja_como_mecenas solicitar_mi_baja_de_socio solicitar_mi_baja_del_seguro solicitar_mi_baja_del_gimnasio solicitar_mi_baja_del_club pedir_la_baja_como_socio pedir_la_baja_como_socia pedir_la_baja_como_miembro pedir_la_baja_como_abonado pedir_la_baja_como_mecenas pedir_la_baja_de_socio pedir_la_baja_del_seguro pedir_la_baja_del_gimnasio pedir_la_baja_del_club la_baja_como_socia la_baja_como_mecenas la_baja_del_seguro la_baja_del_gimnasio la_baja_del_club mi_baja_como_socia mi_baja_como_mecenas mi_baja_del_seguro mi_baja_del_gimnasio mi_baja_del_club baja_como_socio baja_como_socia baja_como_miembro baja_como_abonado baja_como_mecenas baja_del_seguro baja_del_gimnasio baja_del_club causar_baja_en_el_club causar_baja_en_la_asociación causar_baja_como_socia dejar_las_clases dejar_mis_clases dejo_las_clases dejo_mis_clases abandonar_las_clases abandonar_mis_clases cancelar_las_clases cancelar_mis_clases terminar_las_clases terminar_mis_clases finalizar_las_clases finalizar_mis_clases dejar_el_curso dejar_el_gimnasio dejar_el_contrato dejar_el_abono dejar_el_pase dejar_mi_curso dejar_mi_gimnasio dejar_mi_contrato dejar_mi_abono dejar_mi_pase abandonar_el_curso abandonar_el_gimnasio abandonar_el_pase abandonar_mi_curso concluir_el_contrato concluir_mi_contrato concluir_tu_contrato concluir_contrato finalizar_tu_contrato cerrar_el_contrato cerrar_mi_contrato cerrar_tu_contrato cerrar_contrato acabar_mi_contrato acabar_tu_contrato concluir_la_membresía concluir_mi_membresía concluir_membresía finalizar_el_abono finalizar_el_apadrinamiento finalizar_el_patrocinio finalizar_el_mecenazgo finalizar_la_tarifa finalizar_la_matrícula finalizar_la_licencia finalizar_mi_abono finalizar_mi_apadrinamiento finalizar_mi_patrocinio finalizar_mi_mecenazgo finalizar_mi_tarifa finalizar_mi_matrícula finalizar_mi_licencia finalizar_abono finalizar_apadrinamiento finalizar_patrocinio finalizar_mecenazgo finalizar_tarifa finalizar_matrícula finalizar_licencia acabar_la_membresía acabar_mi_membresía acabar_membresía cerrar_la_membresía cerrar_mi_membresía cerrar_membresía retirar_mi_mecenazgo retirar_mi_patrocinio retirar_mi_apadrinamiento retirar_mi_aportación retirar_mi_contribución retirar_mi_donativo retirar_mi_compromiso retirar_mi_colaboración retirar_el_mecenazgo retirar_el_patrocinio retirar_el_apadrinamiento retirar_el_donativo retirar_el_compromiso retirar_la_aportación retirar_la_contribución retirar_la_colaboración retirar_mecenazgo retirar_patrocinio retirar_apadrinamiento retirar_contribución retirar_donativo retirar_compromiso retirar_colaboración ya_no_apoyar ya_no_donar ya_no_patrocinar ya_no_contribuir ya_no_colaborar salir_del_plan salir_de_mi_plan salir_del_contrato salir_de_mi_contrato salir_del_abono salir_de_la_tarifa salir_del_programa_de_socios no_quiero_más_cajas no_recibir_más_cajas no_quiero_recibir_más_cajas ya_no_quiero_recibir_cajas ya_no_quiero_cajas desactivar_la_tarifa desactivar_la_pase desactivar_la_línea desactivar_mi_pase desactivar_mi_línea desactivar_el_pase quitar_el_paquete quitar_premium quita_el_paquete quita_premium quitarme_mi_plan quitarme_la_suscripción quitarme_mi_suscripción quitarme_el_paquete quitarme_premium dar_por_terminado_el_contrato dar_por_terminada_la_suscripción dar_por_terminada_mi_suscripción dar_por_finalizado_el_contrato dar_por_finalizada_la_suscripción dar_por_finalizada_mi_suscripción dar_de_baja_mi_línea cancelar_mi_línea anular_mi_línea renuncia_a_la_suscripción renuncia_a_la_membresía renuncia_a_premium renuncia_a_tu_plan renuncia_a_tu_membresía finalizar_esta_donación finalizar_tu_suscripción dejar_de_financiar",
    "confirm+end":
      "sí_cancelar sí_cancela_mi sí_cancélala sí_anular sí_dar_de_baja sí_darme_de_baja sí_darse_de_baja sí_interrumpir sí_finalizar sí_terminar sí_detener confirmar_baja confirmo_baja confirma_baja confirme_baja sí_retirar_mi_apoyo sí_retirar_mi_donación sí_retirar_mi_mecenazgo sí_retirar_mi_aportación",
    ended:
      "cancelad* cancelamos anulad* anulamos rescindid* rescindió dado_de_baja dada_de_baja dados_de_baja dadas_de_baja dimos_de_baja dio_de_baja causado_baja interrumpid* detenid* desactivad* desactivamos desactivaste desuscrito desuscrita revocad* eliminad* apagada deshabilitad* terminada terminado",
    "ended+done":
      "está_cancelad* está_anulad* está_desactivad* está_rescindid* está_interrumpid* está_deshabilitad* están_cancelad* está_dada_de_baja está_dado_de_baja se_canceló se_anuló quedó_sin_efecto queda_sin_efecto quedado_sin_efecto",
    "ended+future":
      "cancelaremos daremos_de_baja se_cancelará se_cancelarán se_anulará se_anularán se_desactivará se_dará_de_baja se_interrumpirá se_va_a_cancelar quedará_sin_efecto",
    off: "desactivar desactiva desactive desactivo desactivaci* apagar apaga apague deshabilitar deshabilita inhabilitar",
    on: "activar active active_la activa_la activa_el activa_tu activa_mi activación activad* encender habilitar habilita habilitada",
    delete:
      "eliminar elimina elimine elimino eliminarla eliminación borrar borra borre borrado suprimir suprime supresión quitar quita quite remover",
    "delete+account":
      "cerrar_cuenta cerrar_la_cuenta cerrar_mi_cuenta cerrar_tu_cuenta cerrar_su_cuenta cierre_de_cuenta cierre_de_la_cuenta",
    keep: "mantener mantén mantenga mantenerla mantenerme conservar conserva conserve conservarla quedar quedarme quedarte quédate quédese permanecer permanece seguir seguir_con sigo sigue_con me_quedo guardar_mi",
    "keep+subscription": "continuar_suscrito continuar_siendo_miembro continuar_con_premium",
    back: "atrás volver vuelve regresar regresa cerrar cierra cierre cerrar_ventana ahora_no ahora_mismo_no en_otro_momento más_tarde más_adelante quizás tal_vez no_gracias no_por_ahora por_ahora_no descartar ignorar todavía aún volver_a_mi_cuenta volver_a_la_cuenta volver_a_tu_cuenta volver_a_su_cuenta volver_a_cuenta regresar_a_mi_cuenta regresar_a_la_cuenta",
    resume:
      "reactivar reactiva reactive reactivaci* reactivad* reanudar reanuda reanude reanudaci* reanudad* restaurar restaura restaure restauraci* restaurad* restablecer restablece restablezca restablecid* restablecimiento retomar retoma recuperar recupera deshacer deshaz reiniciar continúa continuará seguirá seguirán sigue ya_no_está_cancelad*",
    pause:
      "pausa pausar pause pausad* pausas suspender suspende suspenda suspensi* suspendid* congelar congela poner_en pon_en ponga_en desactivada_temporalmente desactivado_temporalmente interrumpida_temporalmente interrumpido_temporalmente deshabilitada_temporalmente deshabilitado_temporalmente detenida_temporalmente detenido_temporalmente temporalmente_desactivada temporalmente_desactivado temporalmente_interrumpida temporalmente_interrumpido temporalmente_deshabilitada temporalmente_deshabilitado",
    confirm:
      "confirmar confirma confirme confirmo confirmaci* vale ok okey de_acuerdo entendido estoy_seguro estoy_segura sí_quiero sí_deseo sí_estoy sí_continuar sí_confirmo sí_confirmar sí_seguro validar",
    attest: "confirmamos te_confirmamos le_confirmamos mensaje_confirma correo_confirma hemos_confirmado",
    settled:
      "confirmad* procesad* completad* tramitad* registrad* efectuad* realizad* aceptada correctamente éxito exitosa exitosamente satisfactoriamente exitoso",
    effect:
      "entra_en_vigor entrará_en_vigor entrarán_en_vigor efectiva efectivo se_hará_efectiva surtirá_efecto tendrá_efecto surte_efecto con_efecto",
    proceed:
      "enviar envía finalizar terminar completar concluir aplicar_cambios de_todos_modos de_todas_formas igualmente de_todas_maneras",
    manage:
      "gestionar gestiona gestione gestión administrar administra administre modificar modifica modifique cambiar cambia cambie editar edita edite actualizar actualiza actualice ajustar ajustes configuración configurar preferencias",
    show: "ver ve_tu mostrar muestra consultar consulta consulte abrir abre visualizar",
    accept:
      "aceptar acepta acepto acepte obtener obtén obtenga conseguir consigue canjear canjea aplicar aplica aprovechar aprovecha aproveche reclamar reclama",
    export: "exportar exporta exporte exportaci* descargar descarga descargas descargue bajar",
    subscription:
      "suscripción suscripciones subscripción subscripciones plan planes membresía membresías contrato contratos abono abonos mi_tarifa tu_tarifa su_tarifa membership premium_plan planes_de_pago suscripción_de_pago membresía_de_pago licencia* alojamiento hosting vpn donar aportación* contribuci* apoyo afiliación patrocinio patrocinios mecenazgo padrinazgo apadrinamiento póliza pólizas cuota_mensual cuota_anual cuota_de_socio cuota_de_socia cuotas_mensuales mi_cuota matrícula_mensual pase_mensual pase_anual pase_premium pase_familiar pase_de_temporada tu_pase su_pase paquete_familiar paquete_premium paquete_de_cine paquete_de_canales paquete_de_películas paquete_de_deportes paquete_de_alojamiento mi_paquete tu_paquete su_paquete caja_semanal cajas_semanales caja_mensual cajas_mensuales cesta_semanal tarifa_plana tarifa_familiar tarifa_móvil tarifa_mensual espacio_adicional almacenamiento_adicional apadrinamientos colaboración_mensual aportación_mensual ayuda_mensual padrinaje plan_de_pago la_suscripción_de_pago el_plan_de_pago el_contrato_de_servicio el_contrato_de_servicios el_contrato_de_suscripción el_contrato_de_mantenimiento el_contrato_de_soporte el_contrato_de_alquiler el_contrato_de_clases el_plan_de_suscripción el_plan_de_almacenamiento el_plan_de_hosting el_plan_de_alojamiento",
    member:
      "suscrito suscrita suscritos suscritas miembro miembros suscriptor suscriptora suscriptores abonado abonada afiliado socio socia como_abonado como_miembro como_socio como_suscriptor mecenas padrino madrina patrocinador patrocinadora patrocinadores",
    trial:
      "prueba pruebas período_de_prueba versión_de_prueba trial prueba_gratis la_suscripción_de_prueba la_membresía_de_prueba el_plan_de_prueba",
    renewal:
      "renovaci* autorrenovaci* autorenovaci* auto_renovaci* pago_recurrente pagos_recurrentes cobro_recurrente cobros_recurrentes cargo_recurrente cargos_recurrentes pago_automático pagos_automáticos cobro_automático cobros_automáticos cargo_automático cargos_automáticos facturación_automática facturación_recurrente pago_periódico pagos_periódicos cobro_periódico cobros_periódicos cargo_periódico cargos_periódicos domiciliación domiciliaciones pago_domiciliado pagos_domiciliados cargo_domiciliado débito_automático débitos_automáticos débito_directo orden_permanente transferencia_periódica transferencia_recurrente débito_recurrente pago_mensual_automático",
    renews:
      "renovar renov* renueva renuevan renueve renuevo renueves se_te_renovará renovarse renovarla prorrogar prorrog*",
    billing: "facturación factura facturas recibo recibos facturado facturada facturará se_te_facturará",
    payment:
      "información_de_pago datos_de_pago pago pagos pagar pagado cobro cobros cobrar cobrado cobrada cobrará cobrarán cobraremos cobramos cobra cargo cargos tarjeta tarjetas débito se_te_cobrará se_le_cobrará se_te_cobrarán se_le_cobrarán se_te_realizar* se_te_cargará te_cobraremos le_cobraremos",
    refund: "reembolso* reembolsar reembols*",
    "again+payment":
      "nuevos_cargos nuevos_cobros nuevos_pagos volveremos_a_facturar* volverá_a_facturar volverán_a_realizar volverá_a_realizar",
    account: "cuenta cuentas perfil",
    order: "pedido pedidos compra compras reserva reservas reservación reservaciones orden órdenes",
    data: "datos bóveda chats conversaciones información archivo archivos caja_fuerte certificado_de_donaciones certificado_de_donación certificado_de_donativos certificados_de_donación",
    offer:
      "oferta ofertas descuento* promoción promociones promo cupón cupones rebaja % gratis gratuito gratuita gratuitos gratuitas cobrará_hoy cobrado_hoy cobraremos_hoy cobrará_ahora cobrará_nada_hoy",
    reason: "por_qué motivo motivos razón razones comentarios opinión encuesta",
    elsewhere:
      "carga subida invitaci* evento eventos cita citas transferencia* traspaso comentario cambios cambio amigo amigos amistad alerta* notificaci* recordatorio* respuesta importaci* importar búsqueda buscar mensaje mensajes publicaci* tarea tareas trabajo trabajos viaje viajes trayecto tique ticket* entrada entradas reunión reuniones llamada turno turnos envío envíos entrega entregas visita clase clases lección sesión sesiones correo correos email emails e_mail mejora mejoras actualización actualizaciones regalo regalos otro otra otros otras anterior anteriores antiguo antigua una_de_tus una_de_sus suscripciones_canceladas planes_cancelados suscripción_cancelada_anterior una_suscripción_cancelada opción opciones complemento complementos módulo módulos extra extras seguro seguros roaming lista_de_espera solicitud_de_amistad filtro filtros formulario selección archivo_adjunto regala regalar checkout eliminado_a se_ha_eliminado_a eliminada_de eliminado_de cambio_a cambio_de_plan todos_los_miembros proceso_de_suscripción este_cambio uso_compartido compartir dejar_de_compartir próxima_caja la_próxima_caja desvincular_este_dispositivo desvincular_el_dispositivo desvincular_dispositivo revocar_el_acceso revocar_acceso revoca_el_acceso revoca_acceso abandonar_el_grupo abandonar_grupo abandonar_la_página abandonar_página abandonar_la_reunión abandonar_reunión",
    request: "solicitud solicitudes petición solicitar solicita solicite solicito",
    question:
      "? estás_seguro estás_segura está_seguro está_segura seguro_que quieres_cancelar_tu no_se_puede_deshacer irreversible",
    howto:
      "cómo qué_pasa qué_sucede qué_ocurre qué_pasará qué_significa qué_incluye qué_plan dónde cuál cuáles puedo debo debería",
    me: "yo mi mis me mío mía he",
    condition:
      "cuando una_vez en_cuanto excepto en_caso_de mientras siempre_que al_cancelar al_confirmar al_dar al_darte al_darse al_hacer al_continuar al_pulsar al_anular al_desactivar cancelando comprueba compruebe verifica verifique verificar asegúrate asegúrese no_es_cierto falso tocando pulsando seleccionando en_caso o_tu o_su de_lo_contrario tan_pronto al_recibir tras_recibir tras_el_pago previo_pago hasta_que a_la_recepción tras_la_devolución parece_que al_cambiar al_mejorar al_actualizar cambiando",
    "not+condition": "sin",
    ability:
      "puede puedes puedas pueda pueden podrá podrás podrías podría poder permite permiten permitir quiere quieres quieras quiera desea deseas desear necesita necesitas necesito debe debes deberá deberás tiene_que tienes_que hay_que es_necesario por_favor para_cancelar para_anular para_dar para_darte para_darse para_confirmar para_detener para_rescindir para_desactivar para_evitar haz_clic haga_clic hacer_clic clic pulsa pulse pulsar presiona presione elige elija selecciona seleccione seleccionar toca toque es_posible queremos nos_gustaría",
    failure:
      "error errores fallo fallos fallado fallida fallido fallidos problema* imposible no_se_pudo no_se_ha_podido no_se_pudieron no_se_puede no_se_pueden no_hemos_podido no_pudimos no_pudo no_ha_podido no_podemos no_puede no_puedes no_fue_posible no_es_posible no_ha_sido_posible no_se_logró salió_mal ha_salido_mal ha_ido_mal inténtalo inténtelo intentarlo reintentar reintenta intenta_de_nuevo intente_de_nuevo intente_nuevamente vuelve_a_intentar* vuelva_a_intentar* rechazad* denegad*",
    attempt:
      "pendiente pendientes procesando procesándose procesará tramitando solicitado solicitada en_curso en_proceso en_trámite a_punto_de intento intentos pronto próximamente en_breve siendo estamos_cancelando vas_a",
    step: "paso pasos un_paso_más último_paso casi para_completar para_finalizar para_terminar falta_un falta_poco solo_falta sólo_queda",
    future: "será serán va_a vamos_a programad* marcada_para marcado_para prevista previsto configurada_para quedará",
    again: "más nuevamente de_nuevo otra_vez nunca_más volverá volveremos volverán",
    "not+again": "ya_no dejarás_de dejará_de",
    done: "han has_sido hemos sido fue fueron queda quedó quedado está_ahora ya_está está_actualmente están son ya se_ha",
    "you+done": "has",
    you: "usted ustedes vosotros eres estás tienes",
    expires:
      "expira expirará expiran vence vencerá caduca caducará finaliza finalizará termina terminará acaba acabará concluye concluirá se_cancela se_detendrá cesará dejará_de_funcionar disponible_hasta acceso_hasta perderás_el_acceso perderás_acceso",
    until: "hasta facturación_en_curso al_final_del_período al_finalizar_el_período",
    over: "finalizad* terminad* concluid* acabado acabada llegado_a_su_fin llegó_a_su_fin llegado_a_su_término finalizó terminó concluyó",
    signin:
      "iniciar_sesión inicia_sesión inicie_sesión inicio_de_sesión acceder accede entrar ingresar ingresa identificarse identifícate identificarme login",
    signup:
      "registrarse regístrate registrarme regístrese crear_cuenta crear_una_cuenta crea_una_cuenta crea_tu_cuenta suscríbete_ahora suscribirse_ahora probar_gratis pruébalo_gratis",
    signout:
      "cerrar_sesión cierra_sesión cerrar_la_sesión cierre_de_sesión desconectar desconectarse finalizar_sesión terminar_sesión",
    password: "contraseña contraseñas clave",
    letter:
      "newsletter* boletín boletines lista_de_correo listas_de_correo lista_de_distribución correos_promocionales novedades",
    public:
      "términos_del_servicio términos_de_servicio términos_de_uso términos_y_condiciones condiciones_de_uso condiciones_generales aviso_legal política_de_privacidad precios tarifas faq preguntas_frecuentes foro foros comunidad reseñas blog incidencia incidente comunicado centro_de_ayuda traducción traducir traductor política_de_cancelación política_de_cancelaciones políticas_de_cancelación",
    history: "historial actividad registro_de_actividad cronología",
    mailbox:
      "bandeja_de_entrada bandeja borradores enviados elementos_enviados papelera correo_no_deseado webmail spam",
    your: "tu tus su sus vuestra vuestro vuestras tuya suya",
    third:
      "de_él de_ella de_ellos de_ellas hermana hermano amiga compañero compañera esposa esposo marido mujer hijo hija pareja madre padre su_propia su_propio por_el_cliente por_la_clienta por_el_usuario por_el_suscriptor por_el_miembro tu_canal su_canal el_cliente el_suscriptor del_cliente de_un_cliente de_la_clienta del_usuario del_suscriptor el_usuario el_miembro de_su_parte novia novio suegra abuela abuelo vecino vecina inquilino inquilina uno_de_tus_suscriptores uno_de_tus_mecenas uno_de_tus_seguidores uno_de_tus_miembros uno_de_tus_patrocinadores uno_de_tus_socios uno_de_tus_donantes uno_de_sus_suscriptores uno_de_sus_mecenas uno_de_sus_miembros tus_suscriptores tus_mecenas tus_seguidores tus_patrocinadores tus_donantes sus_suscriptores un_suscriptor un_mecenas un_seguidor un_patrocinador un_donante una_suscriptora por_el_banco por_tu_banco por_su_banco",
    after: "después tras antes luego_de",
    whenever: "en_cualquier_momento cuando_quieras cuando_desees cuando_quiera cuando_lo_desee",
    anyone: "un una cualquier cada",
    switch: "cambiado_a cambiado_al migrado migrada reemplazad* sustituid*",
    idle: "sin_compromiso sin_compromisos sin_permanencia sin_coste sin_costo sin_costes sin_cargo sin_cargos sin_previo_aviso sin_problemas a_petición_tuya a_petición_suya a_tu_solicitud a_su_solicitud según_tu_solicitud según_su_solicitud según_lo_solicitado como_solicitaste como_solicitó como_pediste como_has_solicitado como_nos_pediste tal_como tal_y_como como_resultado como_consecuencia así_como tanto_como período_de_facturación ciclo_de_facturación período_de_pago período_facturado período_pagado más_de más_que más_información en_cuenta ya_no_se_aceptan ya_no_aceptamos condiciones_de_cancelación plazo_de_cancelación gastos_de_cancelación tarifa_de_cancelación tarifa_por_cancelación cargo_por_cancelación penalización_por_cancelación período_en_curso mes_en_curso ciclo_en_curso año_en_curso hasta_pronto",
    active: "activo activa activos activas vigente vigentes en_vigor sin_cambios no_ha_cambiado no_cambia",
    join: "y e pero sino porque ya_que aunque así_que por_lo_que por_lo_tanto por_tanto sin_embargo puesto_que la_cual lo_que la_que",
    "resume+subscription":
      "resuscribir* volver_a_suscrib* volver_a_contratar vuelve_a_suscrib* suscribirse_de_nuevo suscribirme_de_nuevo suscribirte_de_nuevo suscríbete_de_nuevo continuar_suscripción continuar_la_suscripción volver_a_donar volver_a_apoyar volver_a_aportar volver_a_colaborar volver_a_activar vuelve_a_donar",
    "condition+ability": "a_menos_que salvo_que a_no_ser",
    "elsewhere+history": "notificaciones",
    "keep+you":
      "seguir_disfrutando seguir_usando seguir_utilizando continuar_disfrutando continuar_usando continuar_utilizando continuar_accediendo seguir_accediendo quedarme_con quedarte_con",
    "on+renewal": "activa_renovación activa_autorrenovación",
    "show+billing": "información_de_facturación datos_de_facturación",
    "off+renewal": "quitar_renovación quitar_la_renovación quita_la_renovación",
    "end+condition": "cancela_hoy cancele_hoy cancela_antes cancele_antes",
    "accept+offer": "quiero_la_oferta quiero_el_descuento quiero_mi_descuento quiero_este_descuento",
    "end+trial":
      "finalizar_prueba_grat* finalizar_la_prueba_grat* finalizar_mi_prueba finalizar_el_período_de_prueba finalizar_período_de_prueba finalizar_mi_período_de_prueba finaliza_prueba_grat* finaliza_la_prueba_grat* finaliza_mi_prueba finaliza_el_período_de_prueba finaliza_período_de_prueba finaliza_mi_período_de_prueba terminar_prueba_grat* terminar_período_de_prueba termina_prueba_grat* termina_la_prueba_grat* termina_mi_prueba termina_el_período_de_prueba termina_período_de_prueba termina_mi_período_de_prueba acabar_prueba_grat* acabar_la_prueba_grat* acabar_mi_prueba acabar_el_período_de_prueba acabar_período_de_prueba acabar_mi_período_de_prueba concluir_prueba_grat* concluir_la_prueba_grat* concluir_mi_prueba concluir_el_período_de_prueba concluir_período_de_prueba concluir_mi_período_de_prueba",
    "end+tier":
      "dejar_premium salir_de_premium desactivar_premium desactivar_servicio desactivar_el_servicio desactivar_este_servicio finalizar_servicio finalizar_el_servicio dejar_el_servicio",
    "request+end":
      "solicitar_baja tramitar_baja pedir_baja tramitar_la_baja pedir_la_baja tramitar_mi_baja pedir_mi_baja solicitud_de_baja",
    "until+expires":
      "tienes_acceso_hasta tendrás_acceso_hasta tiene_acceso_hasta tendrá_acceso_hasta conservas_el_acceso_hasta",
    "expires+subscription":
      "último_día_de_tu_plan último_día_de_tu_suscripción último_día_de_tu_membresía último_día_de_su_plan último_día_de_su_suscripción último_día_de_su_membresía",
    "not+renews": "como_no_renovable",
    "not+end": "sin_cancelar",
    "pause+subscription":
      "saltar_la_próxima_caja saltar_la_próxima_entrega saltar_la_próxima_semana saltar_próxima_caja saltar_próxima_entrega saltar_próxima_semana saltar_esta_caja saltar_esta_entrega saltar_esta_semana saltar_la_siguiente_caja saltar_la_siguiente_entrega saltar_la_siguiente_semana omitir_la_próxima_caja omitir_la_próxima_entrega omitir_la_próxima_semana salta_la_próxima_caja salta_la_próxima_entrega salta_la_próxima_semana saltarme_la_próxima_caja saltarme_la_próxima_entrega saltarme_la_próxima_semana",
    "billing+payment": "método_de_pago métodos_de_pago forma_de_pago formas_de_pago medio_de_pago medios_de_pago",
    "theirs+subscription": "la_suscripción_de la_membresía_de la_donación_de el_contrato_de el_plan_de",
    "proceed+onward":
      "continuar continúe proceder procede proceda siguiente omitir saltar seguir_adelante continuar_con continuar_a proseguir prosigue continuar_para continuar_y seguir_para",
    "proceed+end+onward":
      "seguir_con_la_cancelación seguir_cancelando continuar_cancelando seguir_con_la_baja seguir_con_mi_baja",
    "signout+leave": "salir",
    leave: "irme marcharme te_vas se_va te_vayas se_vaya irte irse",
    "end+leave": "abandonar",
    helpful: "útil ayudado ayudó resultó_útil",
    forgood: "definitivamente permanentemente de_forma_definitiva",
    begin: "empezar comenzar iniciar suscribirse suscribirme",
    lower: "bajar_de_plan degradar cambiar_a_un_plan_inferior",
    "elsewhere+more": "más_opciones más_acciones opciones_para",
    assist: "ayudarte ayudarle ayudarlo ayudarla ayudaros ayudar_hoy",
  },
};
